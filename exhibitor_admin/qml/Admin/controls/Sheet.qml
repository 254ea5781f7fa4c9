// A sheet over the place, for what has to be answered before anything else: title, content, buttons. Esc and a click beside it close it,
// Enter does what its main button does, and the keyboard stays within it.
import QtQuick
import Admin

FocusScope {
    id: sheet

    default property alias content: body.data
    property alias actions: actions.data
    property string title
    property bool open: false
    property int wide: 520
    // What the button says that leaves everything as it is.
    property string leaveText: qsTr("Cancel")
    // Whether what it does can't be taken back: Enter, pressed once too often, then leaves everything as it is.
    property bool careful: false
    // What the content may be as wide as.
    readonly property real room: body.width
    // How far its place's middle is from the window's, where it stands.
    readonly property real aside: open && width > 0 && Window.width > 0 ? mapToItem(null, width / 2, 0).x - Window.width / 2 : 0

    signal closed

    function close() {
        open = false;
        closed();
    }

    function go() {
        const main = [...actions.children, ...body.children].find(one => (one as Button)?.kind === "main");
        if (main?.enabled && main.visible)
            (main as Button).clicked();
    }

    // A field says by itself what Enter does in it.
    function enter(event: var) {
        if (!event.isAutoRepeat && !(Window.activeFocusItem instanceof TextInput))
            go();
    }

    anchors.fill: parent
    visible: open
    focus: open
    z: 10
    onOpenChanged: if (open) (careful ? leave : sheet).forceActiveFocus()
    Keys.onEscapePressed: close()
    Keys.onTabPressed: first.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: last.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Item {
        id: first

        activeFocusOnTab: true
        Accessible.ignored: true
        onActiveFocusChanged: if (activeFocus) last.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }
    // Over the whole window, whatever part of it the sheet belongs to.
    Rectangle {
        anchors { fill: parent; margins: -8000 }
        color: Qt.alpha(Tokens.railGround, 0.5)
    }
    MouseArea {
        anchors { fill: parent; margins: -8000 }
        hoverEnabled: true
        onWheel: event => event.accepted = true
        onClicked: sheet.close()
    }
    Pane {
        anchors { centerIn: parent; horizontalCenterOffset: -sheet.aside }
        width: Math.min(sheet.wide, parent.width - 64)
        height: Math.min(parent.height - 32, head.height + body.height + foot.height + 2 * 24 + 12 + 16)

        MouseArea { anchors.fill: parent } // a click on it isn't one beside it
        Words {
            id: head

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
            text: sheet.title
            style: "h2"
            Accessible.role: Accessible.Heading
        }
        KeepInSight { view: view }
        Flickable {
            id: view

            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top; margins: 24; topMargin: 12; bottomMargin: 16 }
            contentHeight: body.height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            Column {
                id: body

                width: view.width
                spacing: 12
            }
        }
        Row {
            id: foot

            anchors { right: parent.right; bottom: parent.bottom; margins: 24 }
            spacing: Tokens.gap

            Button {
                id: leave

                text: sheet.leaveText
                onClicked: sheet.close()
            }
            Row {
                id: actions

                spacing: Tokens.gap
            }
        }
    }
    Item {
        id: last

        activeFocusOnTab: true
        Accessible.ignored: true
        onActiveFocusChanged: if (activeFocus) first.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
}
