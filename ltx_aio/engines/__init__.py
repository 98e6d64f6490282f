"""Other engines that the owner lets this server use: asking them, inputs there, results here."""
