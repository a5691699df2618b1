"""What is remembered: tables, and every question asked of them."""
