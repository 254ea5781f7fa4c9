// The table of contacts: heads that sort, lines that are read as they come into view.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: table

    required property Leads leads
    readonly property var weights: ({ name: 2, organisation: 1.5, email: 1.5, phone: 1.4, rating: 1.1 })
    readonly property real total: {
        let sum = 0;
        for (let at = 0; at < heads.count; at++)
            sum += weights[(heads.itemAt(at) as HeadCell)?.id] ?? 1;
        return Math.max(sum, 1);
    }

    function look(at: int) {
        view.currentIndex = at;
        const line = view.itemAtIndex(at) as LeadLine;
        if (line)
            leads.look(line.id);
    }

    Row {
        id: head

        width: parent.width
        height: 40

        Repeater {
            id: heads

            model: table.leads.columns.heads

            HeadCell {
                width: head.width * (table.weights[id] ?? 1) / table.total
                falling: table.leads.narrowing.falling
                onTouched: table.leads.narrowing.sortBy(id)
            }
        }
    }
    Rectangle {
        y: head.height - 1
        width: parent.width
        height: 1
        color: Tokens.edge
    }
    ListView {
        id: view

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        model: table.leads.rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        currentIndex: -1
        activeFocusOnTab: count > 0
        keyNavigationEnabled: false
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Contacts")
        Keys.onUpPressed: table.look(Math.max(0, currentIndex - 1))
        Keys.onDownPressed: table.look(Math.min(count - 1, currentIndex + 1))
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / 47) - 1);
            const to = ({ [Qt.Key_PageDown]: currentIndex + page, [Qt.Key_PageUp]: currentIndex - page, [Qt.Key_Home]: 0, [Qt.Key_End]: count - 1 })[event.key];
            if (to !== undefined) {
                positionViewAtIndex(Math.max(0, Math.min(count - 1, to)), ListView.Contain);
                table.look(Math.max(0, Math.min(count - 1, to)));
                event.accepted = true;
            }
        }
        delegate: LeadLine {
            width: view.width
            widths: Array.from({ length: heads.count }, (_, at) => (heads.itemAt(at) as HeadCell)?.width ?? 0)
            chosen: id !== "" && id === table.leads.person.id
            on: view.activeFocus && view.currentIndex === index
            onTouched: {
                view.forceActiveFocus();
                table.look(index);
            }
        }

        Rectangle {
            visible: view.contentHeight > view.height
            anchors.right: parent.right
            y: view.visibleArea.yPosition * view.height
            width: 4
            height: Math.max(24, view.visibleArea.heightRatio * view.height)
            radius: 2
            color: Tokens.edge
            opacity: 0.5
        }
    }
    Words {
        visible: view.count === 0 && !table.leads.tasks.busy && !table.leads.narrowing.work.busy
        anchors.centerIn: view
        text: qsTr("Nobody fits what is searched for.")
        color: Tokens.text3
    }
}
