package dev.prefetched.tck.fuzz.call;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Answers a failure with its stack trace: a case that fails is printed, and its trace is what tells why. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return Response.serverError()
                .type("text/plain")
                .entity(trace.toString())
                .build();
    }
}
