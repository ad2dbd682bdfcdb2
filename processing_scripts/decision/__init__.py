"""Decision tools: what lies near what, who is out of reach, who owes."""
