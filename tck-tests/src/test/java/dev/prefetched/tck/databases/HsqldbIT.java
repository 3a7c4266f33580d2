package dev.prefetched.tck.databases;

class HsqldbIT extends DatabaseSuite {

    @Override
    String product() {
        return "HSQLDB";
    }

    @Override
    DatabaseServer startServer() {
        return InMemory.HSQLDB;
    }
}
