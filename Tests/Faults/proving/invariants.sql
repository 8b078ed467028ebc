-- What must not be found: a question each, with its name above it (I4 to I8 of the plan). Empty answers are good.

-- I4 two tickets have one number
SELECT number FROM ticket GROUP BY number COLLATE NOCASE HAVING count(*) > 1;

-- I4 a later ticket has a lower number
SELECT number FROM (SELECT number, CAST(substr(number, instr(number, '-') + 1) AS INTEGER) AS n,
lag(CAST(substr(number, instr(number, '-') + 1) AS INTEGER)) OVER (ORDER BY id) AS before FROM ticket) WHERE n <=
before;

-- I5 the event log has a gap
SELECT min(seq) FROM event HAVING max(seq) - min(seq) + 1 <> count(*);

-- I5 the numbers given out are not those that are there
SELECT seq FROM sqlite_sequence WHERE name = 'event' AND seq <> (SELECT max(seq) FROM event);

-- I6 a ticket that was not opened by staff, without exactly one notice
SELECT t.number FROM ticket t LEFT JOIN mail m ON m.ticket_id = t.id AND m.kind = 'issue_reported'
WHERE t.created_by_kind <> 2 GROUP BY t.id HAVING count(m.id) <> 1;

-- I6 a message that was answered to by other than one mail
SELECT g.id FROM message g LEFT JOIN mail m ON m.about_message_id = g.id WHERE g.seq > 1 AND g.visibility = 1 GROUP BY
g.id HAVING count(m.id) <> 1;

-- I6 a mail that waits and has no row in the outbox, or one that has ended and has
SELECT m.id FROM mail m LEFT JOIN outbox o ON o.mail_id = m.id WHERE (m.finished_at IS NULL) <> (o.mail_id IS NOT
NULL);

-- I6 a mail of a ticket that is not there
SELECT m.id FROM mail m LEFT JOIN ticket t ON t.id = m.ticket_id WHERE m.ticket_id IS NOT NULL AND t.id IS NULL;

-- I6 a ticket without its event
SELECT number FROM ticket EXCEPT SELECT ticket_number FROM event;

-- I7 the count of a status
SELECT s.id FROM status s WHERE (SELECT count(*) FROM ticket WHERE status_id = s.id) <> ifnull((SELECT sum(tickets)
FROM ticket_count WHERE status_id = s.id), 0);

-- I7 the messages of a ticket
SELECT t.number FROM ticket t LEFT JOIN message m ON m.ticket_id = t.id GROUP BY t.id HAVING t.message_count <>
count(m.id) OR t.public_count <> count(m.public_seq);

-- I7 the numbers of a thread
SELECT ticket_id FROM message GROUP BY ticket_id HAVING max(seq) <> count(*) OR ifnull(max(public_seq), 0) <>
count(public_seq);

-- I7 what is unread
SELECT a.id FROM account a WHERE a.role IN (2, 3) AND a.unread <> ( SELECT count(*) FROM message m WHERE m.author_kind
= 1 AND m.id > max(a.read_floor, ifnull(( SELECT message_id FROM read_mark r WHERE r.account_id = a.id AND r.ticket_id
= m.ticket_id), 0)));

-- I7 the tickets of a day
SELECT day FROM ticket_day GROUP BY day HAVING sum(opened) <> (SELECT count(*) FROM ticket WHERE created_at / 86400000
= day);

-- I8 a foreign key
PRAGMA foreign_key_check;
