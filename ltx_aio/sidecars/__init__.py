"""What people and other tools save beside a LoRA: pictures, titles, trigger words, strengths."""
