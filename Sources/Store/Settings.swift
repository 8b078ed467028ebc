package import DeskwireDomain

extension Snapshot {
    /// The settings are asked for several times in every write. They are read when their version is not the one that
    /// this connection read last.
    package func settings() throws -> Settings {
        let version = try first("SELECT value FROM setting WHERE name = 'version'") { $0.text(0) }
        if let kept = statements.settings, kept.version == UInt64(version ?? "0") { return kept }
        let settings = try storedSettings()
        statements.settings = settings
        return settings
    }

    private func storedSettings() throws -> Settings {
        var stored: [SettingName: String] = [:]
        let rows = try all("SELECT name, value FROM setting") { ($0.text(0), $0.text(1)) }
        for (name, value) in rows {
            // A name that this version does not know belongs to a later one: it is left alone.
            if let name = SettingName(rawValue: name) { stored[name] = value }
        }
        return Settings(stored: stored)
    }
}

extension Transaction {
    /// Stores what differs from before, under the next version.
    package func saveSettings(_ settings: Settings, before: Settings) throws -> Settings {
        var saved = settings
        saved.version = before.version + 1
        try record(before.changes(to: saved), of: .settings)
        for name in SettingName.allCases where saved.storedText(name) != before.storedText(name) {
            try run(
                """
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
                [name.rawValue, saved.storedText(name)]
            )
        }
        return saved
    }
}
