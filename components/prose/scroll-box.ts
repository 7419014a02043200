// A box that scrolls sideways when its content is too wide: then, and only then, it is a stop for the keyboard.
class ScrollBox extends HTMLElement {
  private readonly observer = new ResizeObserver(() => this.update());
  // A face that arrives makes the content wider, and the box is as wide as before.
  private readonly onFace = (): void => this.update();

  connectedCallback(): void {
    this.observer.observe(this);
    document.fonts.addEventListener('loadingdone', this.onFace);
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.onFace);
    this.leave();
  }

  private update(): void {
    if (this.scrollWidth <= this.clientWidth + 1) this.leave();
    else {
      this.tabIndex = 0;
      this.setAttribute('role', 'group');
      this.setAttribute('aria-label', this.dataset.name ?? '');
    }
  }

  private leave(): void {
    for (const name of ['tabindex', 'role', 'aria-label']) this.removeAttribute(name);
  }
}

customElements.define('scroll-box', ScrollBox);
