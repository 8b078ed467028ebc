import DeskwireDomain
import DeskwireServer
import DeskwireStore
import Foundation

/// The desk that lies in the data folder, and the machine around it.
extension Examination {
    /// Nothing where there is no desk yet.
    func desk() async -> [Finding] {
        let folder = options.dataFolder
        let file = DeskFile(path: folder + "/" + DeskFile.name)
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        var findings = [
            DeskExamination.permissions(open: DataFolder.openToOthers(folder)),
            DeskExamination.writeAheadLog(
                bytes: DeskStore.walBytes(folder: folder),
                max: DeskStore.walBytesMax
            ),
        ]
        if let room = DiskSpace.room(of: folder, reserve: options.diskReserve) {
            findings.append(DeskExamination.disk(free: room.free, reserve: room.reserve))
        }
        let facts: DeskFacts?
        do {
            facts = try DeskFacts.read(from: file)
        } catch {
            let unread = DeskExamination.Finding("desk", .bad, "\(error)")
            return (findings + [unread]).map(Finding.init)
        }
        let drift = await Self.clockDrift()
        if let facts {
            findings += [
                DeskExamination.backup(
                    last: facts.lastBackup,
                    createdAt: facts.createdAt,
                    now: .now()
                ),
                DeskExamination.secondSteps(staffWithout: facts.staffWithoutSecondStep),
            ]
            if let finding = DeskExamination.erasures(note: facts.erasureNote) {
                findings.append(finding)
            }
            if let finding = DeskExamination.files(
                facts.filesWaiting,
                hasScanner: options.scanner != nil,
                now: .now()
            ) {
                findings.append(finding)
            }
            if let finding = DeskExamination.supportAddress(
                facts.supportAddress,
                hasReceivedMail: facts.hasReceivedMail
            ) {
                findings.append(finding)
            }
        }
        findings.append(
            DeskExamination.clock(newestEvent: facts?.newestEvent, driftMs: drift, now: .now())
        )
        return findings.map(Finding.init)
    }

    /// How many milliseconds further the wall clock goes than the monotonic one while somebody waits a moment.
    private static func clockDrift() async -> Int64 {
        let (wall, steady) = (Timestamp.now(), ContinuousClock.now)
        try? await Task.sleep(for: .milliseconds(200))
        let passed = ContinuousClock.now - steady
        let (seconds, attoseconds) = passed.components
        let milliseconds = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
        return Timestamp.now().milliseconds(since: wall) - milliseconds
    }
}

extension Examination.Finding {
    init(_ finding: DeskExamination.Finding) {
        self.init(
            name: finding.name,
            isGood: finding.grade != .bad,
            message: finding.message,
            isWarning: finding.grade == .warning
        )
    }
}
