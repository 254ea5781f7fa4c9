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
    readonly property real room: height - (more.visible ? more.height + 1 * Theme.u : 0)
    // What is left free at the foot so that no line of words is cut there, once nothing moves.
    property real spare: 0

    implicitHeight: length
    onFocusedChanged: if (tooLong && focused) show(focused)
    onRoomChanged: later.restart()
    onLengthChanged: later.restart()

    // Words beside one another may have lines of different heights: twice is enough for what we have.
    function endWithALine() {
        const foot = view.contentY + room;
        const once = tooLong && !view.moving ? cutAt(foot, place) : 0;
        spare = once > 0 ? once + cutAt(foot - once, place) : 0;
    }

    // How much of a line is seen above a height at which it is cut; 0 where none is.
    function cutAt(foot: real, item: Item): real {
        let most = 0;
        for (const child of item.children) {
            const above = foot - child.mapToItem(place, 0, 0).y;
            if (child.visible && above > 0 && above < child.height)
                most = Math.max(most, child instanceof Words ? (above + 0.5) % child.lineHeight - 0.5 : cutAt(foot, child));
        }
        return most;
    }

    // Bring what the keyboard is on into view, if it is in here.
    function show(item: Item) {
        for (let around = item; around !== null; around = around.parent)
            if (around === place) {
                const top = item.mapToItem(place, 0, 0).y;
                view.contentY = Math.max(0, Math.min(top - Theme.u, Math.max(view.contentY, top + item.height + Theme.u - view.height)));
                return;
            }
    }

    // Go on with what isn't seen yet, and from the end to the beginning.
    function turn() {
        view.contentY = atEnd ? 0 : Math.min(view.contentHeight - room, view.contentY + view.height);
    }

    Timer {
        id: later

        interval: 0
        onTriggered: scroller.endWithALine()
    }
    Flickable {
        id: view

        anchors { fill: parent; bottomMargin: scroller.height - scroller.room + scroller.spare }
        contentHeight: scroller.length
        topMargin: scroller.low ? Math.max(0, height - contentHeight) : 0
        interactive: scroller.tooLong
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        onTopMarginChanged: if (!interactive) contentY = -topMargin
        onInteractiveChanged: contentY = -topMargin
        onContentYChanged: later.restart()
        onMovingChanged: scroller.endWithALine()

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
