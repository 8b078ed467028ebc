/// Writes `errors.md`: every error code, what it means and what to do after it.
struct ErrorsPage {
    let schema: Schema

    private static let classes: [(thousands: Int32, title: String)] = [
        (1, "The connection"), (2, "The request"), (3, "The caller"), (4, "The object"),
        (5, "The server's state"), (6, "The outcome is open"), (7, "Faults"),
    ]

    func text() -> String {
        var page = MarkdownText(title: "Error codes")
        page.paragraph(
            """
            An ERROR frame carries the message `Error` (see [methods.md](methods.md#error)). `retry` and `outcome` are \
            always set, so a client that does not know a code still knows what to do. The advice below is the one \
            that goes with the code. The names begin with `ERROR_CODE_`.
            """
        )
        guard let codes = schema.enumeration("ErrorCode") else { return page.text }
        let known = codes.values.filter { $0.number != 0 }
        for section in Self.classes {
            page.heading(2, section.title)
            page.table(
                ["code", "name", "meaning", "retry"],
                known.filter { $0.number / 1000 == section.thousands }.map { value in
                    [
                        "\(value.number)", "`\(value.name.dropFirst(codes.prefix.count))`",
                        value.comment, advice(value),
                    ]
                }
            )
        }
        page.heading(2, "After an error")
        page.table(
            ["retry", "what a client does"],
            [
                ["NO", "Nothing: the same request would fail again."],
                [
                    "SAME_REQUEST",
                    "Waits `retry_after_ms` and sends the request again, with the same key.",
                ],
                [
                    "AFTER_RECONNECT",
                    "Opens a new connection, then sends the request again, with the same key.",
                ],
                ["AFTER_REFRESH", "Logs in again, or reads the object again, and asks anew."],
            ]
        )
        page.table(
            ["outcome", "what it means"],
            [
                ["NOT_APPLIED", "The request had no effect."],
                ["UNKNOWN", "It may have had one: repeat it with the same key to learn."],
                ["APPLIED", "It took effect."],
            ]
        )
        return page.text
    }

    private func advice(_ value: SchemaEnum.Value) -> String {
        guard let retry = schema.enumeration("Retry"),
            let advice = retry.values.first(where: {
                Int64($0.number) == value.retryAdvice.map(Int64.init)
            })
        else { return "" }
        return String(advice.name.dropFirst(retry.prefix.count))
    }
}
