"""HTTP: who may use our routes, what a request may contain, and how a refusal is answered."""
