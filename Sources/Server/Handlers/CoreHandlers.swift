import DeskwireDomain
import DeskwireProtocol

extension MethodTable {
    /// Adds the methods of the session itself. The last to be added, since ListMethods lists the others.
    package mutating func addCore(of server: ServerDescription) {
        session(Methods.hello) { .hello($0) }
        session(Methods.authenticate) { .authenticate($0) }
        session(Methods.logout) { _ in .logout }
        connection(Methods.serverInfo) { _, call in
            ServerInfoReply(
                server: server.name,
                version: server.version,
                serverTimeMs: call.now.rawValue,
                startedAtMs: server.startedAt.rawValue,
                schemaHash: schemaHash
            )
        }
        let others = descriptions + [Methods.listMethods.description]
        let reply = ListMethodsReply(
            methods: others.sorted { $0.opcode < $1.opcode }.map(MethodInfo.init)
        )
        connection(Methods.listMethods) { _, _ in reply }
    }
}

extension MethodInfo {
    init(_ method: MethodDescription) {
        self.init(
            opcode: UInt32(method.opcode),
            name: method.name,
            repeatClass: method.repeatClass,
            roles: method.roles,
            scope: method.scope,
            deadlineMs: method.deadlineMs,
            streaming: method.isStreaming
        )
    }
}
