import DeskwireProtocol
import DeskwireWire

/// What is expected of one method: its request in order, and an answer for every object that it can name.
///
/// Nothing has a default: a field that the schema has and the row does not know fails, and so does a relation without
/// an answer.
struct AccessRow: Sendable {
    let name: String
    let opcode: UInt16
    /// Fields that name nothing that is somebody's.
    let plain: Set<String>
    let fields: [String: FieldRule]
    /// The answer to the request as it is; of some askers another one.
    let base: Answer
    let except: [Asker: Answer]
    let request: @Sendable (AccessWorld, Asker) -> [UInt8]
}

/// What a field names, and what is answered.
struct FieldRule: Sendable {
    enum Names: Sendable {
        case thing(Thing)
        /// Where the next page begins: the caller's own, another's, a made-up one.
        case page
        /// Where a subscription goes on.
        case cursor
    }

    let names: Names
    let answers: [Relation: Answer]
    /// What the request must not say at the same time.
    let without: [String]
    /// Askers who are answered otherwise.
    let except: [Asker: [Relation: Answer]]
    /// Objects that are answered otherwise, by the sample's name.
    let unlike: [String: Answer]

    static func names(
        _ thing: Thing,
        _ answers: [Relation: Answer],
        without: [String] = [],
        except: [Asker: [Relation: Answer]] = [:],
        unlike: [String: Answer] = [:]
    ) -> FieldRule {
        FieldRule(
            names: .thing(thing),
            answers: answers,
            without: without,
            except: except,
            unlike: unlike
        )
    }

    static let page = FieldRule(
        names: .page,
        answers: [.own: .ok, .foreign: .code(.badPageToken), .missing: .code(.badPageToken)],
        without: [],
        except: [:],
        unlike: [:]
    )

    static let cursor = FieldRule(
        names: .cursor,
        answers: [.own: .ok, .foreign: .code(.cursorExpired), .missing: .code(.cursorExpired)],
        without: [],
        except: [:],
        unlike: [:]
    )
}

/// Answers that many fields have.
extension [Relation: Answer] {
    /// Who may see it may do it; to others there is none.
    static let reach: Self = [
        .own: .ok, .shared: .ok, .foreign: .code(.notFound), .missing: .code(.notFound),
        .desk: .ok, .retired: .ok, .deskMissing: .code(.notFound),
    ]
    /// Who may see it may do it, but for colleagues.
    static func reach(colleagues code: ErrorCode) -> Self {
        reach.merging([.shared: .code(code)]) { _, new in new }
    }
    /// As ``reach``, and the desk side gets another answer.
    static func reach(colleagues code: ErrorCode, desk: ErrorCode) -> Self {
        reach(colleagues: code).merging([.desk: .code(desk)]) { _, new in new }
    }
    /// Customers do not ask; the desk side is told.
    static let desk: Self = [.desk: .ok, .retired: .ok, .deskMissing: .code(.notFound)]
    /// Customers leave it out; whoever they name, the answer is the same.
    static let leftOut: Self = [
        .own: .code(.invalidArgument), .shared: .code(.invalidArgument),
        .foreign: .code(.invalidArgument), .missing: .code(.invalidArgument),
        .desk: .ok, .deskMissing: .code(.notFound),
    ]
    /// A filter: what is not there is not found in the list, and nothing else.
    static let filter: Self = [
        .own: .ok, .shared: .ok, .foreign: .ok, .missing: .ok, .desk: .ok, .retired: .ok,
        .deskMissing: .ok,
    ]
    /// A filter of the desk side; whatever customers name, the answer is the same.
    static let deskFilter = all(customers: .code(.invalidArgument), desk: .ok)

    static func all(customers: Answer, desk: Answer) -> Self {
        [
            .own: customers, .shared: customers, .foreign: customers, .missing: customers,
            .desk: desk, .retired: desk, .deskMissing: desk,
        ]
    }
    /// A choice of the desk's that must be there.
    static let choice: Self = [
        .own: .ok, .foreign: .code(.invalidArgument), .missing: .code(.invalidArgument),
        .desk: .ok, .retired: .code(.invalidArgument), .deskMissing: .code(.invalidArgument),
    ]
    /// The maker's alone, whoever else asks.
    static let maker: Self = [
        .own: .ok, .foreign: .code(.notFound), .missing: .code(.notFound),
    ]
}

/// One row, typed by its method.
func row<Request: WireMessage, Reply: WireMessage>(
    _ method: Method<Request, Reply>,
    _ base: Answer,
    except: [Asker: Answer] = [:],
    plain: String = "",
    _ fields: [String: FieldRule] = [:],
    _ request: @escaping @Sendable (AccessWorld, Asker) -> Request
) -> AccessRow {
    AccessRow(
        name: method.description.name,
        opcode: method.description.opcode,
        plain: Set(plain.split(whereSeparator: \.isWhitespace).map(String.init)),
        fields: fields,
        base: base,
        except: except,
        request: { request($0, $1).encoded() }
    )
}
