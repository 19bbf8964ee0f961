// One live stream for all rooms of a page: a browser opens few connections to a host.

import { word } from "./page.js";

const RECONNECT_AFTER = 3000;

/** Lines as they come, each for the room that it names. It resumes by itself unless the server refuses it. */
export class Stream {
  constructor(address, rooms) {
    this.address = address;
    this.rooms = rooms;
    this.connect();
  }

  connect() {
    const source = new EventSource(this.address);
    source.addEventListener("open", () => {
      this.hasOpened = true;
      this.setStatus("");
      for (const room of this.rooms) room.settleSoon();
    });
    source.addEventListener("message", (event) => this.take(JSON.parse(event.data)));
    source.addEventListener("reload", () => {
      source.close();
      location.reload();
    });
    source.addEventListener("error", () => this.onLost(source));
  }

  take(line) {
    this.rooms.find((room) => room.name === line.room)?.take(line);
  }

  onLost(source) {
    this.setStatus(word("connecting"));
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => this.reconnect(), RECONNECT_AFTER);
  }

  /** Open a new stream in place of a refused one; a reader who is signed out gets a fresh page. */
  async reconnect() {
    if (this.hasOpened && (await this.isSignedOut())) location.reload();
    else this.connect();
  }

  async isSignedOut() {
    const look = new AbortController();
    try {
      const answer = await fetch(this.address, { signal: look.signal });
      return answer.status === 401 || answer.status === 403;
    } catch {
      return false;
    } finally {
      look.abort();
    }
  }

  setStatus(sentence) {
    for (const room of this.rooms) room.setStatus(sentence);
  }
}
