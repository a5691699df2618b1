"""The words of a message: cut, folded, and looked up in a language's vocabulary."""
