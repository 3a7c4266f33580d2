package planted.internal.jsonb;

import jakarta.ws.rs.ext.WriterInterceptor;

/** A JSON mapper's reader does not write responses. */
public interface NamesRest extends WriterInterceptor {}
