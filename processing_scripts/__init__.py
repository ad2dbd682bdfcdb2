"""The Urban Management Decision Support System as Processing algorithms: a file an algorithm, in folders as they stand in the toolbox.

An algorithm is a class of :class:`frame.algorithm.ImisAlgorithm`: parameters in, one function of the database's schema
``umdss``, its rows streamed into a layer. A new file in one of the folders is found by itself.
"""
