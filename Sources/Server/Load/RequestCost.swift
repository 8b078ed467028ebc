import DeskwireProtocol

/// How many requests a request counts as (SEC-027): what reads much, or begins much, counts as ten.
enum RequestCost {
    static let ordinary = 1
    static let great = 10

    private static let greatOpcodes: Set<UInt16> = [
        Methods.search.description.opcode,
        Methods.getStatistics.description.opcode,
        Methods.beginUpload.description.opcode,
    ]

    static func of(_ method: MethodDescription) -> Int {
        greatOpcodes.contains(method.opcode) ? great : ordinary
    }
}
