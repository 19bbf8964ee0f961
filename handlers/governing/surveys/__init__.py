"""/survey: write, show, try, publish, translate and delete surveys in chat."""
