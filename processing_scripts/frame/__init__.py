"""What every algorithm stands on: parameters, connection, server, fields, styles, texts."""
