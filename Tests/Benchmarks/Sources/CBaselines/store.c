// The rows of one new ticket, and what is read of tickets, through SQLite's C API with statements that are compiled once:
// the least that a store on SQLite can do. The file is one that the product has made.
#include "CBaselines.h"
#include <sqlite3.h>
#include <stdio.h>
#include <time.h>

// ?1 is the ticket's id, ?2 the time. What the product writes for a ticket that a service opens for a customer.
static const char *const WRITES[] = {
    "UPDATE installation SET next_ticket_number = next_ticket_number + 1",
    "INSERT INTO ticket (id, number, subject, status_id, is_open, category_id, customer_id, priority, source, ref, "
    "created_at, created_by_kind, created_by_id, created_by_name, activity_at, public_activity_at, kind, severity, "
    "product_ref, contract_ref, project_ref, unassigned_since) VALUES (?1, 'B-' || ?1, 'The lamp does not light', 1, 1, "
    "NULL, 2, 2, 3, '', ?2, 4, 3, 'bench', ?2, ?2, 1, NULL, '', '', '', ?2)",
    "INSERT INTO change (object_kind, object_id, at, actor_kind, actor_id, actor_name, source, operation, request_id, "
    "trace_id, field, old_value, new_value) VALUES (1, ?1, ?2, 4, 3, 'bench', 3, 'CreateTicket', "
    "'01a229680a1e7b7dab3098c33272eb48', ?2, '', '', '')",
    "INSERT INTO message (id, ticket_id, seq, public_seq, author_kind, author_id, author_name, visibility, text, "
    "created_at, source) VALUES (?1, ?1, 1, 1, 1, 2, 'Grace Hopper', 1, 'The lamp number ' || ?1 || "
    "' in the hall does not light, and its switch is warm. Nobody has touched it since Monday.', ?2, 3)",
    "UPDATE ticket SET message_count = 1, public_count = 1 WHERE id = ?1",
    "UPDATE account SET unread = unread + 1 WHERE role IN (2, 3)",
    "INSERT INTO event (kind, at, actor_kind, actor_id, actor_name, ticket_id, ticket_number, ticket_version, message_id, "
    "customer_id, summary, is_internal, stamp) VALUES (1, ?2, 4, 3, 'bench', ?1, 'B-' || ?1, 1, ?1, 2, "
    "'The lamp does not light', 0, ?2 * 4096 + ?1 * 4096)",
    "INSERT INTO mail (id, message_id, kind, language, subject, text, from_name, from_address, reply_to, ticket_id, "
    "customer_id, actor_kind, actor_id, actor_name, status, reason, created_at, about_message_id, reply_to_name, thread) "
    "VALUES (?1, '<' || ?1 || '-c723-43ad-a4f8-8d3442c39ef5@localhost>', 'issue_reported', 'en', "
    "'Customer reported an issue', 'Grace Hopper has reported an issue.\n\nTicket:     B-' || ?1 || '\nReference:  none\n"
    "Customer:   Grace Hopper\nE-mail:     grace@example.com\nSubject:    The lamp does not light\n\nThe message:\n\nThe "
    "lamp in the hall does not light, and its switch is warm. Nobody has touched it since Monday.\n\n----\nTo read the "
    "ticket and to answer, run:\n\n    deskwire-agent show B-1\n    deskwire-agent reply B-1 \"Your answer\"\n\nThis is an "
    "automatic notice. Please answer through the ticket: a reply to this mail does\nnot reach the customer.\n', 'Support', "
    "'deskwire@localhost', '', ?1, 2, 4, 3, 'bench', 1, '', ?2, ?1, '', '')",
    "INSERT INTO mail_recipient (mail_id, position, address, field, status, reply) "
    "VALUES (?1, 0, 'care@example.com', 1, 1, '')",
    "INSERT INTO outbox (mail_id, due_at, expires_at) VALUES (?1, ?2, ?2 + 604800000)",
    "INSERT INTO idempotency (account_id, key, opcode, request_hash, reply, created_at) "
    "VALUES (3, randomblob(16), 257, randomblob(32), zeroblob(190), ?2)",
    "INSERT INTO public_words (rowid, owner, head, text) VALUES (?1 * 16777216 + 1, 'customer2', 'B-' || ?1 || "
    "' The lamp does not light  Grace Hopper grace@example.com', 'The lamp number ' || ?1 || "
    "' in the hall does not light, and its switch is warm. Nobody has touched it since Monday.')",
    "INSERT INTO mail_words (rowid, subject) VALUES (?1, 'Customer reported an issue')",
};

enum { STATEMENTS = sizeof WRITES / sizeof *WRITES, FIRST_ID = 1000000 };

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int step(sqlite3_stmt *statement) {
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW) code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? 0 : -1;
}

static int write_ticket(sqlite3_stmt **statements, int64_t id, int64_t now) {
    for (int i = 0; i < STATEMENTS; i++) {
        if (i > 0 && sqlite3_bind_parameter_count(statements[i]) >= 1)
            sqlite3_bind_int64(statements[i], 1, id);
        if (sqlite3_bind_parameter_count(statements[i]) >= 2)
            sqlite3_bind_int64(statements[i], 2, now);
        if (step(statements[i]) < 0) return -1;
    }
    return 0;
}

static sqlite3 *open_store(const char *path) {
    sqlite3 *database = NULL;
    if (sqlite3_open(path, &database) != SQLITE_OK) return NULL;
    sqlite3_exec(database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 16000;"
                 "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA secure_delete = FAST; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                 "PRAGMA cell_size_check = ON;",
                 NULL, NULL, NULL);
    return database;
}

double write_tickets(const char *path, int per_commit, double seconds, int64_t tickets_max) {
    sqlite3 *database = open_store(path);
    sqlite3_stmt *statements[STATEMENTS] = {0}, *last = NULL;
    int failed = database == NULL;
    for (int i = 0; !failed && i < STATEMENTS; i++)
        failed = sqlite3_prepare_v2(database, WRITES[i], -1, &statements[i], NULL) != SQLITE_OK;
    int64_t id = FIRST_ID, written = 0;
    if (!failed && sqlite3_prepare_v2(database, "SELECT max(id) FROM ticket", -1, &last, NULL) == SQLITE_OK) {
        if (sqlite3_step(last) == SQLITE_ROW && sqlite3_column_int64(last, 0) >= id)
            id = sqlite3_column_int64(last, 0) + 1;
        sqlite3_finalize(last);
    }
    double begun = seconds_now(), now = begun;
    while (!failed && now - begun < seconds && written < tickets_max) {
        failed = sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK;
        for (int i = 0; !failed && i < per_commit; i++, written++)
            failed = write_ticket(statements, id++, (int64_t)(time(NULL)) * 1000) < 0;
        if (!failed) failed = sqlite3_exec(database, "COMMIT", NULL, NULL, NULL) != SQLITE_OK;
        now = seconds_now();
    }
    if (failed && database) fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
    for (int i = 0; i < STATEMENTS; i++) sqlite3_finalize(statements[i]);
    sqlite3_close(database);
    return failed || now <= begun ? -1 : (double)written / (now - begun);
}

// What a reply shows of a ticket and of its thread.
static const char *const READ_TICKET =
    "SELECT t.id, t.number, t.version, t.subject, t.priority, t.source, t.ref, t.created_at, t.created_by_kind, "
    "t.created_by_id, t.created_by_name, t.activity_at, t.message_count, customer.id, customer.name, customer.email, s.id, "
    "s.name, s.category, c.name, t.kind FROM ticket t JOIN status s ON s.id = t.status_id JOIN account customer ON "
    "customer.id = t.customer_id LEFT JOIN category c ON c.id = t.category_id WHERE t.id = ?1";
static const char *const READ_THREAD =
    "SELECT id, seq, public_seq, author_kind, author_id, author_name, visibility, text, created_at, source FROM message "
    "WHERE ticket_id = ?1 AND seq > 0 ORDER BY seq LIMIT 51";
static const char *const READ_LIST =
    "SELECT t.id, t.number, t.version, t.subject, t.priority, t.source, t.ref, t.created_at, t.created_by_kind, "
    "t.created_by_id, t.created_by_name, t.activity_at, t.message_count, customer.id, customer.name, customer.email, s.id, "
    "s.name, s.category, c.name, t.kind FROM ticket t JOIN status s ON s.id = t.status_id JOIN account customer ON "
    "customer.id = t.customer_id LEFT JOIN category c ON c.id = t.category_id WHERE t.is_open = 1 "
    "ORDER BY t.activity_at DESC, t.id DESC LIMIT 51";

// Reads every column, as somebody must who shows it.
static int64_t read_rows(sqlite3_stmt *statement, int64_t id) {
    int64_t sum = 0;
    int columns = sqlite3_column_count(statement);
    if (id > 0) sqlite3_bind_int64(statement, 1, id);
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int i = 0; i < columns; i++)
            if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                sum += sqlite3_column_text(statement, i)[0] + sqlite3_column_bytes(statement, i);
            else
                sum += sqlite3_column_int64(statement, i);
    sqlite3_reset(statement);
    return sum;
}

double read_tickets(const char *path, int64_t id, double seconds) {
    sqlite3 *database = open_store(path);
    sqlite3_stmt *ticket = NULL, *thread = NULL;
    int64_t done = 0, sum = 0;
    if (!database) return -1;
    sqlite3_prepare_v2(database, id > 0 ? READ_TICKET : READ_LIST, -1, &ticket, NULL);
    sqlite3_prepare_v2(database, READ_THREAD, -1, &thread, NULL);
    double begun = seconds_now(), now = begun;
    while (ticket && thread && now - begun < seconds) {
        for (int i = 0; i < 16; i++, done++) {
            sum += read_rows(ticket, id);
            if (id > 0) sum += read_rows(thread, id);
        }
        now = seconds_now();
    }
    sqlite3_finalize(ticket);
    sqlite3_finalize(thread);
    sqlite3_close(database);
    return sum > 0 && now > begun ? (double)done / (now - begun) : -1;
}
