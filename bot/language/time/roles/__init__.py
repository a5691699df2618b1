"""What each date of a message is to the request that holds it."""
