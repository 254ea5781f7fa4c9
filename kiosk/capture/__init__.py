"""Where pictures come from: camera, clip, still."""
