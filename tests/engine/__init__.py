"""The engine's tests: the worked examples, each rule by its id, and the laws."""
