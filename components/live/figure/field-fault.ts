/** Says beside a control why what was left in it does not hold, and what holds instead; without a sentence nothing is said. */
export function showFault(root: ParentNode, name: string, sentence: string | undefined): void {
  clearFaults(root);
  if (sentence === undefined) return;
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  fault.textContent = sentence;
  root.querySelector(`[data-parameter="${name}"]`)?.append(fault);
}

/** Takes the sentences beside the controls away. */
export function clearFaults(root: ParentNode): void {
  for (const fault of root.querySelectorAll('[data-parameter] > .fault')) fault.remove();
}
