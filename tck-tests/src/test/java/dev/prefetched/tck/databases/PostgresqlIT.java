package dev.prefetched.tck.databases;

class PostgresqlIT extends DatabaseSuite {

    @Override
    String product() {
        return "PostgreSQL";
    }

    @Override
    DatabaseServer startServer() {
        return Postgresql.start();
    }
}
