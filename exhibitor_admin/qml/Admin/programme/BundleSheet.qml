// The event's bundle: what will be in it, the PIN of staff, where it goes, and what became of it.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Bundling bundling
    required property Saving saving
    property string folder

    signal unlockTouched

    function build() {
        bundling.build(saving.path(folder, bundling.fileName), pin.text);
    }

    wide: 620
    title: qsTr("The event's bundle")
    leaveText: bundling.said ? qsTr("Done") : qsTr("Cancel")
    onOpenChanged: {
        pin.text = "";
        if (open) {
            saving.refresh();
            bundling.begin();
        }
    }

    Words {
        width: parent.width
        text: qsTr("One signed file with everything the kiosks need. Put it on a stick; on the kiosk, staff take it in.")
        color: Tokens.text3
    }
    Repeater {
        model: sheet.bundling.inside

        Item {
            id: inside

            required property string icon
            required property string name
            required property string value

            width: parent?.width ?? 0
            height: 28

            Icon {
                id: sign

                name: inside.icon
                color: Tokens.text3
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                anchors { left: sign.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
                text: inside.name
            }
            Words {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: inside.value
                style: "strong"
            }
        }
    }
    Field {
        id: pin

        width: parent.width
        label: qsTr("PIN of staff: at least 6 digits; empty, and each kiosk asks its own staff for one")
        secret: true
        onEntered: sheet.go()
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: sheet.saving.folders

            Button {
                required property int index
                required property var model

                icon: model.icon
                text: model.free > 0 ? qsTr("%1 · %2 GB free").arg(model.name).arg(Number(model.free).toLocaleString(Qt.locale(), "f", 1)) : model.name
                on: model.folder === sheet.folder
                onClicked: sheet.folder = model.folder
                Component.onCompleted: if (index === 0 && sheet.folder === "") sheet.folder = model.folder
            }
        }
    }
    TaskLine {
        width: parent.width
        tasks: sheet.bundling.tasks
    }
    Status {
        visible: sheet.bundling.practice
        kind: "caution"
        icon: "triangle-alert"
        text: qsTr("A practice event has no bundle; make a real event first.")
    }
    Words {
        visible: sheet.bundling.said !== ""
        width: parent.width
        text: sheet.bundling.said
        style: "strong"
        color: Tokens.good
        wrapMode: Text.Wrap
    }
    Words {
        visible: sheet.bundling.warnings !== ""
        width: parent.width
        text: sheet.bundling.warnings
        color: Tokens.caution
        wrapMode: Text.Wrap
    }
    actions: Button {
        kind: "main"
        icon: sheet.bundling.signs ? "package" : "lock-keyhole"
        text: sheet.bundling.signs ? qsTr("Build it") : qsTr("Open the key first")
        enabled: !sheet.bundling.tasks.busy && !sheet.bundling.practice
        onClicked: sheet.bundling.signs ? sheet.build() : sheet.unlockTouched()
    }
}
