import Postgres

extension PostgresConfiguration {
    /// What the product's sessions do before their first statement.
    ///
    /// Compiling a plan to machine code takes longer than any statement of the product runs. The first distance that a
    /// session measures loads PostGIS's projections, some 40 ms that no request should wait for; a database that has
    /// not been migrated has no PostGIS yet.
    static let productSessionSetup: StaticString = """
        SET jit = off;
        DO $$
        BEGIN
            IF to_regtype('geography') IS NOT NULL THEN
                PERFORM ST_Distance('POINT(0 0)'::geography, 'POINT(1 1)'::geography);
            END IF;
        END
        $$
        """
}
