import { type Attributes, type SpanOptions, SpanStatusCode, trace } from '@opentelemetry/api';

/** Records nothing unless the operator's process has an SDK of OpenTelemetry. */
const tracer = trace.getTracer('proxeny');

/** Runs a step as a span, within the span of what it is a step of. An error ends it as failed, with its message. */
export function traced<Done>(
  name: string,
  options: Pick<SpanOptions, 'kind' | 'attributes'>,
  run: (tell: (more: Attributes) => void) => Done | Promise<Done>,
): Promise<Done> {
  return tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await run((more) => span.setAttributes(more));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      span.setStatus({ code: SpanStatusCode.ERROR, message });
      throw error;
    } finally {
      span.end();
    }
  });
}
