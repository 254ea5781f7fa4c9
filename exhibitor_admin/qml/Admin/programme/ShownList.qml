// The demos in the order in which the gallery has them; they are drawn to another place, or moved with Ctrl and the arrows.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Pane {
    id: pane

    required property Programme programme

    signal placeTouched(var row)

    Words {
        id: said

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16; bottomMargin: 0 }
        text: qsTr("Drag a line, or press Ctrl with an arrow, to change the order. The starred demo comes first and largest. Demos that you permit later come at the end.")
        style: "small"
    }
    ListView {
        id: list

        property int dragged: -1
        property int target: -1

        anchors { fill: parent; topMargin: said.height + 24; leftMargin: 6; rightMargin: 6; bottomMargin: 6 }
        model: pane.programme.shown
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        interactive: dragged < 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Demos in order")
        Keys.onPressed: event => {
            const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
            if (by === 0 || !(event.modifiers & Qt.ControlModifier))
                return;
            event.accepted = true;
            const to = currentIndex + by;
            if (to < 0 || to >= count)
                return;
            pane.programme.move(currentIndex, to);
            currentIndex = to;
        }
        Keys.onReturnPressed: (currentItem as ShownLine)?.placeTouched()
        Keys.onSpacePressed: (currentItem as ShownLine)?.featureTouched()

        delegate: ShownLine {
            current: ListView.isCurrentItem && list.activeFocus
            aimed: list.dragged >= 0 && list.target === index && list.dragged !== index
            onFeatureTouched: pane.programme.feature(id)
            onPlaceTouched: pane.placeTouched(this)
            onDragged: y => {
                list.currentIndex = index;
                list.dragged = index;
                const over = list.indexAt(list.width / 2, mapToItem(list.contentItem, 0, y).y);
                list.target = over < 0 ? list.target : over;
            }
            onDropped: {
                if (list.target >= 0) {
                    pane.programme.move(list.dragged, list.target);
                    list.currentIndex = list.target;
                }
                list.dragged = list.target = -1;
            }
        }
    }
}
