// The programme: which demos are shown where and when, how the kiosks look, what they tell visitors, and the bundle that takes it there.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: place

    required property Programme programme
    required property Saving saving
    required property Lock lock
    readonly property bool ready: programme.state === "ready"
    property string tab: "shown"

    signal unlockTouched
    signal todayTouched

    PlaceHead {
        id: head

        width: parent.width
        title: qsTr("Programme")

        Button {
            visible: place.ready && place.tab === "shown"
            enabled: place.programme.canUndo
            icon: "undo-2"
            text: qsTr("Undo")
            onClicked: place.programme.undo()
        }
        Button {
            visible: place.ready
            kind: "main"
            icon: "package"
            text: qsTr("Build the event's bundle")
            onClicked: bundle.open = true
        }
    }
    Row {
        id: tabs

        visible: place.ready
        anchors { left: parent.left; top: head.bottom }
        spacing: 8

        Repeater {
            model: ["shown", "look", "notices"]

            Button {
                required property string modelData

                text: ({ shown: qsTr("What is shown"), look: qsTr("Look"), notices: qsTr("Notices") })[modelData]
                on: place.tab === modelData
                onClicked: place.tab = modelData
            }
        }
    }
    TaskLine {
        id: task

        readonly property Tasks looked: ({ look: place.programme.styling.tasks, notices: place.programme.notices.tasks })[place.tab] ?? place.programme.tasks

        anchors { left: parent.left; right: parent.right; top: tabs.bottom; topMargin: 12 }
        tasks: looked
        visible: looked.trouble !== ""
        height: visible ? implicitHeight : 0
    }
    Loader {
        active: place.ready
        anchors { left: parent.left; right: parent.right; top: task.bottom; bottom: parent.bottom; topMargin: task.visible ? 12 : 2 }
        sourceComponent: ({ shown: shown, look: look, notices: notices })[place.tab]
    }
    Component {
        id: shown

        ShownList {
            programme: place.programme
            onPlaceTouched: row => showing.ask(row)
        }
    }
    Component {
        id: look

        LookEditor { styling: place.programme.styling }
    }
    Component {
        id: notices

        NoticesView { notices: place.programme.notices }
    }
    Empty {
        visible: place.programme.state === "no-event"
        anchors.centerIn: parent
        icon: "calendar-days"
        title: qsTr("There is no event yet")
        text: qsTr("Make the event first; then this is where you say what its kiosks show.")

        TodayButton { onClicked: place.todayTouched() }
    }
    ShowingSheet {
        id: showing

        parent: place.Window.contentItem
        onPlaced: (id, kiosks, opens, closes) => place.programme.place(id, kiosks, opens, closes)
    }
    SignerSheet {
        id: signer

        parent: place.Window.contentItem
        lock: place.lock
    }
    BundleSheet {
        id: bundle

        parent: place.Window.contentItem
        bundling: place.programme.bundling
        saving: place.saving
        onUnlockTouched: {
            open = false;
            if (place.lock.opened)
                signer.open = true;
            else
                place.unlockTouched();
        }
    }
}
