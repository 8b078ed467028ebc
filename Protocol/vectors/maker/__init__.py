"""Makes the vectors with stock protobuf and zlib. Nothing in here uses a codec of this project."""
