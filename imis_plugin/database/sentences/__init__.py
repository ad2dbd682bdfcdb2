"""The sentences of refusals, one module an area: ``SENTENCES`` maps a constraint's name to what is wrong and what to do."""
