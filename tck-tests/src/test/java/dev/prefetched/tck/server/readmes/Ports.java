package dev.prefetched.tck.server.readmes;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Free ports, which differ from one another. Immutable. */
record Ports(List<Integer> numbers) {

    Ports {
        numbers = List.copyOf(numbers);
    }

    static Ports free(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            while (sockets.size() < count) {
                sockets.add(new ServerSocket(0));
            }
            return new Ports(sockets.stream().map(ServerSocket::getLocalPort).toList());
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    String http() {
        return get(0);
    }

    String https() {
        return get(1);
    }

    String administration() {
        return get(2);
    }

    String get(int index) {
        return numbers.get(index).toString();
    }
}
