package dev.prefetched.example.measuring;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A response that keeps its body back, so that headers can still be set when the last statement has been counted.
 *
 * <p>For one request on one thread.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream output = new BodyStream();

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends the body that was kept back. */
    void send() throws IOException {
        if (body.size() > 0) {
            body.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public void flushBuffer() {
        // Flushing would send the headers; they are sent with the body.
    }

    private final class BodyStream extends ServletOutputStream {

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("the guide writes its answers synchronously");
        }
    }
}
