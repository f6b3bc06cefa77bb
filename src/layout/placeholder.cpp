namespace socratic {}
