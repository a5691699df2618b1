"""What the house counts, for Prometheus."""

from prometheus_client import Counter, Gauge, Histogram

HEARD = Counter("permanence_heard_total", "Events heard, by platform; 'again' are redeliveries", ["source", "first"])
ACTED = Counter("permanence_acted_total", "Events acted on, by kind", ["kind"])
SENT = Counter("permanence_sent_total", "Outgoing rows that ended, by how", ["state"])
RETRIED = Counter("permanence_retried_total", "Tries that must be made again, by why", ["why"])
REPEATED = Counter("permanence_maybe_repeated_total", "Messages sent again without knowing whether the first arrived")
BUGS = Counter("permanence_bugs_total", "Unexpected errors; each is in the log with its reference")
UNSENT = Gauge("permanence_unsent", "Outgoing rows that wait")
OLDEST = Gauge("permanence_oldest_unsent_seconds", "Age of the oldest outgoing row that waits")
LATE = Histogram("permanence_late_seconds", "From queued to sent", buckets=(0.05, 0.1, 0.5, 1, 5, 30, 120, 600))
