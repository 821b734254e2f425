"""Input files in: YAML with lines, validated into the model."""
