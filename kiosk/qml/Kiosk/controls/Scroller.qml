// What may be longer than its place: a finger drags it, and then a button at its foot leads on through it.
import QtQuick
import Kiosk

Item {
    id: scroller

    default property alias content: place.data
    // Whether what is shorter than its place lies at the foot of it.
    property bool low: false
    // Whether its button stands elsewhere on the page, where it can be reached.
    property bool apart: false
    readonly property string turning: atEnd ? qsTr("Back to the beginning") : qsTr("Read on")
    readonly property string turningIcon: atEnd ? "arrow-up" : "chevron-down"
    readonly property real length: place.implicitHeight
    readonly property bool tooLong: length > height + 1
    readonly property bool atEnd: view.contentY + view.height >= view.contentHeight - 1
    readonly property Item focused: Window.activeFocusItem

    implicitHeight: length
    onFocusedChanged: if (tooLong && focused) show(focused)

    // Bring what the keyboard is on into view, if it is in here.
    function show(item: Item) {
        for (let around = item; around !== null; around = around.parent)
            if (around === place) {
                const top = item.mapToItem(place, 0, 0).y;
                view.contentY = Math.max(0, Math.min(top - Theme.u, Math.max(view.contentY, top + item.height + Theme.u - view.height)));
                return;
            }
    }

    // Go on by most of what is seen, and from the end to the beginning.
    function turn() {
        view.contentY = atEnd ? 0 : Math.min(view.contentHeight - view.height, view.contentY + 0.8 * view.height);
    }

    Flickable {
        id: view

        anchors { fill: parent; bottomMargin: more.visible ? more.height + 1 * Theme.u : 0 }
        contentHeight: scroller.length
        topMargin: scroller.low ? Math.max(0, height - contentHeight) : 0
        interactive: scroller.tooLong
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        onTopMarginChanged: if (!interactive) contentY = -topMargin
        onInteractiveChanged: contentY = -topMargin

        Column {
            id: place

            width: view.width
        }
    }
    Button {
        id: more

        visible: scroller.tooLong && !scroller.apart
        anchors.bottom: parent.bottom
        width: parent.width
        kind: "bare"
        icon: scroller.turningIcon
        text: scroller.turning
        onClicked: scroller.turn()
    }
}
