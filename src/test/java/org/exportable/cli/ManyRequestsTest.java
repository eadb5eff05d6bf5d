package org.exportable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand questions at once: each is answered, or refused with word when to ask again. The server runs in a process of
 * its own, for twice as many connections in one are more than many systems allow.
 */
class ManyRequestsTest {

    private static final int MANY = 10_000;
    private static final String QUESTION =
            "{\"transaction\":{\"id\":\"%d\",\"date\":\"2025-05-01\",\"to\":\"CN\",\"item\":\"nvidia-h20-96\"}}";

    @Test
    void nothing_is_lost() throws IOException {
        try (ServeProcess server = ServeProcess.start()) {
            List<Integer> open = new ArrayList<>();
            for (int i = 1; i <= MANY; i++) {
                open.add(i);
            }
            Map<Integer, Integer> statuses = new TreeMap<>();
            while (!open.isEmpty()) {
                List<Integer> again = new ArrayList<>();
                for (Call call : ask(open, server.port())) {
                    statuses.merge(call.status(), 1, Integer::sum);
                    if (call.status() == 503) {
                        assertTrue(call.answer().contains("\r\nRetry-after: "), call::answer);
                        again.add(call.number);
                    } else {
                        assertTrue(call.answer().contains("{\"id\":\"%d\",".formatted(call.number)), call::answer);
                    }
                }
                assertTrue(again.size() < open.size(), "not one of %d was answered".formatted(open.size()));
                open = again;
            }
            assertEquals(MANY, statuses.remove(200));
            assertTrue(statuses.isEmpty() || statuses.keySet().equals(Set.of(503)), statuses::toString);
        }
    }

    /** All of them connected before the first is sent, as far as the system lets them. */
    private static List<Call> ask(List<Integer> numbers, int port) throws IOException {
        List<Call> calls = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int number : numbers) {
                calls.add(new Call(number, port, selector));
            }
            int open = calls.size();
            while (open > 0) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    open -= ((Call) key.attachment()).goOn(key) ? 1 : 0;
                }
                selector.selectedKeys().clear();
            }
        }
        return calls;
    }

    /** One question on a connection of its own. */
    private static final class Call {

        private final int number;
        private final ByteBuffer request;
        private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

        Call(int number, int port, Selector selector) throws IOException {
            this.number = number;
            String body = QUESTION.formatted(number);
            this.request = ByteBuffer.wrap(("POST /api/evaluate HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
                    .formatted(port, body.length(), body)
                    .getBytes(StandardCharsets.UTF_8));
            SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            channel.register(selector, SelectionKey.OP_CONNECT, this);
        }

        /** Does what the connection is ready for; whether that was all. */
        boolean goOn(SelectionKey key) throws IOException {
            SocketChannel channel = (SocketChannel) key.channel();
            if (key.isConnectable() && channel.finishConnect()) {
                key.interestOps(SelectionKey.OP_WRITE);
            } else if (key.isWritable()) {
                channel.write(request);
                key.interestOps(request.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
            } else if (key.isReadable() && !read(channel)) {
                channel.close();
                return true;
            }
            return false;
        }

        private boolean read(SocketChannel channel) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
            int read = channel.read(buffer);
            answer.write(buffer.array(), 0, Math.max(read, 0));
            return read >= 0;
        }

        String answer() {
            return answer.toString(StandardCharsets.UTF_8);
        }

        int status() {
            return answer.size() == 0 ? 0 : Integer.parseInt(answer().split(" ", 3)[1]);
        }
    }
}
