package dev.prefetched.tck.databases;

class DerbyIT extends DatabaseSuite {

    @Override
    String product() {
        return "Derby";
    }

    @Override
    DatabaseServer startServer() {
        return InMemory.DERBY;
    }
}
