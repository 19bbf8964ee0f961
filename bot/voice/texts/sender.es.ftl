# Lo que leen los clientes cuando está ajustado en nombre de quién se pregunta.

invitation-from = ¡Hola! Hace poco estuvo en contacto con { $sender }. ¿Podemos preguntarle cómo le fue?
invitation-from-named = ¡Hola, { $name }! Hace poco estuvo en contacto con { $sender }. ¿Podemos preguntarle cómo le fue?
thanks-from = ¡Gracias! Esto nos ayuda en { $sender }.
privacy-contact = ¿Preguntas sobre sus datos? { $contact }
