import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Operation, type Request, toRequest } from './operation.ts';

/** Sends a change when it is called. All that is shown is asked again after it. */
export function useSend<Data, Variables extends object>(operation: Operation<Data, Variables>) {
  const client = useQueryClient();
  const { mutate, ...state } = useMutation<Data, Error, Request>({
    onSuccess: () => void client.invalidateQueries(),
  });
  return {
    ...state,
    send: (variables: Variables, onSuccess?: (data: Data) => void) =>
      mutate(toRequest(operation, variables), { ...(onSuccess && { onSuccess }) }),
  };
}
