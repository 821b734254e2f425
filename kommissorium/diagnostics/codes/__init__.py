"""What each code of a finding means, family by family."""
