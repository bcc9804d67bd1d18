"""What the companion remembers: one encrypted database on the person's own disk.

- `store`: `Store`, the only thing that others use
- `database`: opening, cipher, transactions, faults of the disk turned into the errors of the house
- `schema`: the tables, and the steps from one version to the next
- `journal`: entries out of rows: shown, searched, counted, and the log
- `search`: the full-text index
- `records`: frozen values to small binary records, and back from every older form
- `people`: who writes, to whom the person writes, and who matters most
- `cases`: what ties observations of one affair together
- `retention`: forgetting for good, and letting old texts go
- `export`: everything in open formats
"""
