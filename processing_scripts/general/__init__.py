"""General tools: buildings by what is recorded of them."""
