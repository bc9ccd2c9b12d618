"""What a user states: functions, shapes, and what is known of the inputs."""
