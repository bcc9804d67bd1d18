"""The words of the house: frozen values that travel, ports, and errors.

Standard library only. Everything above may use these; they use nothing. Modules:

- `observation`: what came in (`RawItem`), the same thing read (`Observation`), what memory knows of it (`History`)
- `judgement`: what was seen (`Evidence`), what it amounts to (`Belief`), what was chosen (`Decision`)
- `feedback`: what the person asked (`Request`), answered (`Feedback`), and what was learnt (`Receipt`)
- `ports`: the protocols that have, or will have, a second implementation
- `errors`: exceptions named for the reaction they call for
- `wire`: frozen values to JSON and strictly back
"""
