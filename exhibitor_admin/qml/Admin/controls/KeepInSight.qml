// Scrolls to what the keyboard comes upon, where that lies out of sight.
import QtQuick

Item {
    required property Flickable view
    readonly property Item held: Window.activeFocusItem

    onHeldChanged: {
        let up = held;
        while (up && up !== view.contentItem)
            up = up.parent;
        if (!up)
            return;
        const top = held.mapToItem(up, 0, 0).y - 12;
        const last = Math.max(0, view.contentHeight - view.height);
        view.contentY = Math.max(0, Math.min(top, last, Math.max(view.contentY, top + held.height + 24 - view.height)));
    }
}
