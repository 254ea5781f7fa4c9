"""The place of the programme: what kiosks show, how they look, what they tell visitors, and the bundle that takes it to them."""
