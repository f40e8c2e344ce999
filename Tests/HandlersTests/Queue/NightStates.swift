import Postgres

/// Every state of a test's queues that existed: which requests waited when a serial was committed.
enum NightStates {
    /// Has the database note them. The row of the serial is locked until its transaction ends, so that no state is
    /// missing and none is of two transactions.
    static let record: [StaticString] = [
        "CREATE TABLE test_states (serial integer PRIMARY KEY, waiting bigint[] NOT NULL)",
        """
        CREATE FUNCTION test_note_state() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO test_states
            SELECT serial, ARRAY(SELECT requests_id FROM requests WHERE status = 'pending' ORDER BY requests_id)
            FROM account_serials WHERE customer_profiles_id = NEW.customer_profiles_id
            ON CONFLICT (serial) DO UPDATE SET waiting = excluded.waiting;
            RETURN NULL;
        END
        $$
        """,
        """
        CREATE CONSTRAINT TRIGGER test_states AFTER INSERT OR UPDATE ON account_serials
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION test_note_state()
        """,
    ]

    static let all = Statement<NightState>("test states", "SELECT serial, waiting FROM test_states")
}

/// What waited at one serial.
struct NightState: RowDecodable, Sendable {
    let serial: Int32
    let waiting: [Int64]

    init(from row: inout RowReader) throws(RowDecodingError) {
        serial = try row.int32()
        waiting = try row.int64Array()
    }
}
